// The legend, which is also the filter: one button for each kind of name and each standing of a line.

const legend = document.getElementById("legend");
const pressed = [];
const everyone = element("button", { type: "button", id: "everyone", hidden: "", click: () => { state.hiddenNodes.clear(); state.around = null; changed(); } }, "Show everyone again");

function chip(picture, name, count, hidden, key) {
  const button = element("button", { type: "button", "aria-pressed": "true" }, picture,
    element("bdi", {}, name), element("span", { class: "count" }, String(count)));
  pressed.push(() => button.setAttribute("aria-pressed", String(!hidden.has(key))));
  button.addEventListener("click", () => {
    if (!hidden.delete(key)) hidden.add(key);
    pressLegend();
    changed();
  });
  return button;
}

// Brings the buttons in step with what is hidden.
function pressLegend() {
  for (const press of pressed) press();
  everyone.hidden = !state.hiddenNodes.size && state.around === null;
}

legend.append(
  ...kinds.map((look) => chip(sign(look), look.count === 1 ? look.name : look.plural, look.count, state.hiddenKinds, look.kind)),
  ...(statuses.length ? [element("span", { class: "gap" })] : []),
  ...statuses.map(({ status, name, count }) => chip(stroke(status), name, count, state.hiddenStatuses, status)),
);
document.getElementById("back").after(everyone);
