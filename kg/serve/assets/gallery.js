// The stored questions by group; one opens to say what it wants, and is asked in a tab of its own.

export function gallery(place, sift, questions, ask) {
  const groups = Map.groupBy ? Map.groupBy(questions, (each) => each.group) : grouped(questions);
  for (const [group, members] of groups) {
    const section = element("section", "");
    section.append(element("h2", group), ...members.map((question) => entry(question, ask)));
    place.append(section);
  }
  sift.addEventListener("input", () => show(place, sift.value.toLowerCase()));
}

function grouped(questions) {
  const groups = new Map();
  for (const each of questions) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  return groups;
}

function entry(question, ask) {
  const details = element("details", "");
  details.dataset.sought = `${question.name} ${question.sentence}`.toLowerCase();
  const form = element("form", "");
  const wrong = element("p", "", "wrong");
  wrong.setAttribute("role", "alert");
  for (const parameter of question.parameters) form.append(...field(question, parameter));
  form.append(element("button", "Ask"), wrong);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    wrong.textContent = "";
    const said = await fetch(`/questions/${question.name}?${new URLSearchParams(new FormData(form))}`);
    const text = await said.text();
    if (said.ok) await Promise.resolve(ask(question.name, text)).catch(() => {});
    else wrong.textContent = text;
  });
  details.append(element("summary", question.sentence), form);
  return details;
}

function field(question, parameter) {
  const id = `${question.name}-${parameter.name}`;
  const label = element("label", `${parameter.name}: ${parameter.sentence}`);
  label.htmlFor = id;
  const input = element("input", "");
  Object.assign(input, { id, name: parameter.name, value: parameter.default ?? "", type: parameter.kind === "date" ? "date" : "text" });
  return [label, input];
}

function show(place, sought) {
  for (const details of place.querySelectorAll("details")) details.hidden = !details.dataset.sought.includes(sought);
  for (const section of place.querySelectorAll("section")) section.hidden = !section.querySelector("details:not([hidden])");
}

function element(name, text, kind = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}
