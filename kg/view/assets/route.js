// The shortest way between two names over the lines that are shown.

function wayBetween(start, goal) {
  const cameBy = new Map([[start, null]]);
  const waiting = [start];
  for (let at = 0; at < waiting.length && !cameBy.has(goal); at += 1) {
    const here = waiting[at];
    for (const edge of linesOf[here].filter(edgeShown)) {
      const next = otherEnd(edge, here);
      if (cameBy.has(next)) continue;
      cameBy.set(next, edge);
      waiting.push(next);
    }
  }
  if (!cameBy.has(goal)) return null;
  const way = { nodes: [goal], edges: [] };
  for (let edge = cameBy.get(goal); edge; edge = cameBy.get(way.nodes[0])) {
    way.edges.unshift(edge.id);
    way.nodes.unshift(otherEnd(edge, way.nodes[0]));
  }
  return way;
}

function aboutWay({ edges: steps, from, to }) {
  const title = steps.length ? plural(steps.length, "step") : "No way over what is shown";
  const ends = `${nodes[from].name} → ${nodes[to].name}`;
  return [
    element("p", { class: "kind" }, title),
    element("h2", { dir: "auto" }, ends),
    ...steps.map((id) => element("section", {}, sentence(edges[id], null), standing(edges[id]), ...words(edges[id], true))),
  ];
}
