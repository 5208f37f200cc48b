// The shortest way between two names over the lines that are shown.

function wayBetween(start, goal) {
  const cameBy = new Map([[start, null]]);
  const waiting = [start];
  while (waiting.length && !cameBy.has(goal)) {
    const here = waiting.shift();
    for (const edge of linesOf[here].filter(edgeShown)) {
      const next = edge.from === here ? edge.to : edge.from;
      if (cameBy.has(next)) continue;
      cameBy.set(next, edge);
      waiting.push(next);
    }
  }
  if (!cameBy.has(goal)) return null;
  const way = { nodes: [goal], edges: [] };
  for (let edge = cameBy.get(goal); edge; edge = cameBy.get(way.nodes[0])) {
    way.edges.unshift(edge.id);
    way.nodes.unshift(edge.from === way.nodes[0] ? edge.to : edge.from);
  }
  return way;
}

// What can be done with the chosen name: buttons for the panel.
function deeds(node) {
  const toggle = (name, on, act) => element("button", { type: "button", "aria-pressed": String(on), click: act }, name);
  const act = (change) => () => { change(); changed(); };
  const only = act(() => { state.around = state.around === node.id ? null : node.id; });
  const pin = act(() => state.pinned.delete(node.id) || state.pinned.add(node.id));
  const hide = act(() => { state.pinned.delete(node.id); state.hiddenNodes.add(node.id); });
  const start = act(() => { state.start = state.start === node.id ? null : node.id; });
  const buttons = [
    toggle("Only its neighbours", state.around === node.id, only),
    toggle("Pin", state.pinned.has(node.id), pin),
    element("button", { type: "button", click: hide }, "Hide"),
    toggle("Path from here", state.start === node.id, start),
  ];
  if (state.start !== null && state.start !== node.id) {
    const text = `Path from ${nodes[state.start].name}`;
    buttons.push(element("button", { type: "button", dir: "auto", click: () => choose({ path: [state.start, node.id] }) }, text));
  }
  return element("div", { class: "deeds", role: "group", "aria-label": "What to do with it" }, ...buttons);
}

function aboutWay({ edges: steps, from, to }) {
  const title = steps.length ? `${steps.length} ${steps.length === 1 ? "step" : "steps"}` : "No way over what is shown";
  const ends = `${nodes[from].name} → ${nodes[to].name}`;
  return [
    element("p", { class: "kind" }, title),
    element("h2", { dir: "auto" }, ends),
    ...steps.map((id) => element("section", {}, sentence(edges[id], null), standing(edges[id]), words(edges[id], true))),
  ];
}
