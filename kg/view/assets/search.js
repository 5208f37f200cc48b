// The search box: names, other names, docket numbers and claims that hold what is typed, to be chosen by mouse or keyboard.

const searchBox = document.getElementById("search");
const found = document.getElementById("found");
const MOST_FOUND = 8;
let current = -1;
let hits = [];
let indexed = [];

const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
// A docket number however it is punctuated and padded: "25-cv-449" is found in "1:25-cv-00449".
const squeezed = (text) => (folded(text).match(/[a-z]+|\d+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, "")).join("");

whenOpened(() => { indexed = []; });

function entry(node) {
  return (indexed[node.id] ??= { words: folded([node.name, ...node.other].join(" ")), numbers: node.other.filter((name) => /\d/.test(name)).map(squeezed) });
}

function matches(typed) {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  const number = /\d/.test(typed) ? squeezed(typed) : "";
  const fits = ({ words: own, numbers }) => wanted.every((word) => own.includes(word)) || (number && numbers.some((each) => each.includes(number)));
  return nodes
    .filter((node) => (nodeShown(node) || isOut(node.id)) && (!state.hiddenKinds.has(node.kind) || state.pinned.has(node.id)) && fits(entry(node)))
    .sort((a, b) => away.has(a.id) - away.has(b.id) || b.weight - a.weight || a.id - b.id)
    .slice(0, MOST_FOUND);
}

// Claims that are shown and have at least one of the words in what they claim, any others in their sentence.
function claims(typed) {
  const wanted = folded(typed).split(/\s+/).filter((word) => word.length > 2);
  const says = ({ phrase }) => wanted.some((word) => folded(phrase).includes(word));
  const holds = (edge) => wanted.every((word) => folded(spelled(edge)).includes(word));
  return edges.filter((edge) => edge.kind === "Claim" && edgeShown(edge) && says(edge) && holds(edge)).slice(0, MOST_FOUND);
}

function offer() {
  const typed = searchBox.value;
  hits = [...matches(typed).map(({ id }) => ({ node: id })), ...claims(typed).map(({ id }) => ({ edge: id }))].slice(0, MOST_FOUND);
  current = hits.length ? 0 : -1;
  const items = hits.map((hit, i) => {
    const [data, shown] = hit.edge === undefined ? [{ "data-node": hit.node }, nameOffered(nodes[hit.node])] : [{ "data-line": hit.edge }, claimOffered(edges[hit.edge])];
    const pointerdown = (event) => { event.preventDefault(); take(hit); };
    return element("li", { id: `found-${i}`, role: "option", ...data, pointerdown }, ...shown);
  });
  const none = searchBox.value.trim() && !hits.length;
  found.replaceChildren(...(none ? [element("li", { class: "none", role: "option", "aria-disabled": "true" }, "No such name here")] : items));
  found.hidden = !found.childElementCount;
  mark();
}

const claimOffered = (edge) => [stroke(edge.status), element("bdi", {}, spelled(edge))];
const nameOffered = ({ kind, name, other }) => [sign(looks.get(kind)), element("bdi", {}, name), element("small", { dir: "auto" }, other.join(" · "))];

function mark() {
  [...found.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === current)));
  searchBox.setAttribute("aria-expanded", String(!found.hidden));
  if (current >= 0 && !found.hidden) searchBox.setAttribute("aria-activedescendant", `found-${current}`);
  else searchBox.removeAttribute("aria-activedescendant");
}

function hush() {
  found.hidden = true;
  mark();
}

function take({ node = null, edge = null }) {
  hush();
  searchBox.value = "";
  if (node !== null) reveal(node);
  showView("picture");
  choose({ node, edge }, { bring: true });
  pressLegend();
  stage.focus({ preventScroll: true });
}

searchBox.addEventListener("input", offer);
searchBox.addEventListener("focus", () => { offer(); waiting().then(() => document.activeElement === searchBox && offer()); });
searchBox.addEventListener("blur", hush);
searchBox.addEventListener("keydown", (event) => {
  const count = hits.length;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (count) current = (current + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
    mark();
  } else if (event.key === "Enter" && current >= 0 && !found.hidden) {
    take(hits[current]);
  } else if (event.key === "Escape") hush();
});
