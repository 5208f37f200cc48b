// What can be done with the chosen name: buttons for its panel.

function deed(name, act, pressed) {
  const state = pressed === undefined ? {} : { "aria-pressed": String(pressed) };
  return element("button", { type: "button", dir: "auto", ...state, click: act }, name);
}

const flip = (set, id) => { if (!set.delete(id)) set.add(id); };

function deeds({ id }) {
  const then = (change) => () => { change(); changed(); };
  const only = then(() => { state.around = state.around.has(id) ? new Set() : new Set([id]); });
  const hide = then(() => { state.pinned.delete(id); state.hiddenNodes.add(id); });
  const start = then(() => { state.start = state.start === id ? null : id; });
  const buttons = [
    ...expanders(id),
    deed("Only its neighbours", only, state.around.has(id)),
    deed("Pin", then(() => flip(state.pinned, id)), state.pinned.has(id)),
    deed("Hide", hide),
    deed("Path from here", start, state.start === id),
  ];
  if (state.start !== null && state.start !== id) {
    buttons.push(deed(`Path from ${nodes[state.start].name}`, () => choose({ path: [state.start, id] })));
  }
  return element("div", { class: "deeds", role: "group", "aria-label": "What to do with it" }, ...buttons);
}

// Buttons that show what is tied to a name and not shown, a step at a time, and that send it away again.
function expanders(id) {
  const out = countOut(id);
  const step = out > STEP ? `Show ${STEP} of ${out.toLocaleString("en")} more neighbours` : `Show ${plural(out, "more neighbour")}`;
  const fewer = () => { sendAway(id); changed(); };
  return [
    ...(out ? [deed(step, () => expand(id))] : []),
    ...([...state.brought.values()].includes(id) ? [deed("Send them away again", fewer)] : []),
  ];
}

stage.addEventListener("dblclick", ({ offsetX: x, offsetY: y }) => {
  const node = network.getNodeAt({ x, y });
  if (node !== undefined && countOut(node)) expand(node);
});
