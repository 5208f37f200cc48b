// The legend, which is also the filter: one button for each kind of name and each standing of a line.

const legend = document.getElementById("legend");
let pressed = [];
const showAll = () => { state.hiddenNodes.clear(); state.around.clear(); changed(); };
const everyone = element("button", { type: "button", id: "everyone", hidden: "", click: showAll }, "Show everyone again");
document.getElementById("back").after(everyone);

function chip(picture, name, count, hidden, key) {
  const number = element("span", { class: "count" });
  const button = element("button", { type: "button" }, picture, element("bdi", {}, name), " ", number);
  pressed.push(() => {
    const now = count();
    number.textContent = String(now);
    button.hidden = !now;
    button.setAttribute("aria-pressed", String(!hidden.has(key)));
  });
  button.addEventListener("click", () => {
    flip(hidden, key);
    changed();
  });
  return button;
}

// Brings the buttons in step with what is drawn and what is hidden.
function pressLegend() {
  for (const press of pressed) press();
  everyone.hidden = !state.hiddenNodes.size && !state.around.size;
}

function drawLegend() {
  pressed = [];
  const many = (look) => (look.count === 1 ? look.name : look.plural);
  const ofKind = ({ kind }) => () => nodes.filter((node) => node.kind === kind && !away.has(node.id)).length;
  const ofStatus = (status) => () => edges.filter((edge) => edge.status === status && inPicture(edge)).length;
  legend.replaceChildren(
    ...kinds.map((look) => chip(sign(look), many(look), ofKind(look), state.hiddenKinds, look.kind)),
    ...(statuses.length ? [element("span", { class: "gap" })] : []),
    ...scene.standings.filter(([status]) => edges.some((edge) => edge.status === status)).map(([status, name]) => chip(stroke(status), name, ofStatus(status), state.hiddenStatuses, status)),
  );
  pressLegend();
}

whenOpened(drawLegend);
