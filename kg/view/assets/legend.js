// The legend, which is also the filter: one button for each kind of name and each standing of a line.

const legend = document.getElementById("legend");

function chip(picture, name, count, hidden, key) {
  const button = element("button", { type: "button", "aria-pressed": "true" }, picture,
    element("bdi", {}, name), element("span", { class: "count" }, String(count)));
  button.addEventListener("click", () => {
    if (!hidden.delete(key)) hidden.add(key);
    button.setAttribute("aria-pressed", String(!hidden.has(key)));
    changed();
  });
  return button;
}

legend.append(
  ...kinds.map((look) => chip(sign(look), look.count === 1 ? look.name : look.plural, look.count, state.hiddenKinds, look.kind)),
  ...(statuses.length ? [element("span", { class: "gap" })] : []),
  ...statuses.map(({ status, name, count }) => chip(stroke(status), name, count, state.hiddenStatuses, status)),
);
