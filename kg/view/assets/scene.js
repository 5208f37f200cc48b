// The scene, read from the page's JSON: names, lines, and who is tied to whom. Nothing here is ever HTML.

const scene = JSON.parse(document.getElementById("scene").textContent);
const { nodes, edges, documents, kinds, statuses, bands } = scene;
const looks = new Map(kinds.map((look) => [look.kind, look]));
const linesOf = nodes.map(() => []);
for (const edge of edges) {
  linesOf[edge.from].push(edge);
  if (edge.to !== edge.from) linesOf[edge.to].push(edge);
}

// What the reader has chosen: one node or one edge (by number), what the pointer is on, and what the legend hides.
const state = { node: null, edge: null, hoverNode: null, hoverEdge: null, hiddenKinds: new Set(), hiddenStatuses: new Set() };

const nodeShown = (node) => !state.hiddenKinds.has(node.kind);
const edgeShown = (edge) =>
  !state.hiddenStatuses.has(edge.status) && nodeShown(nodes[edge.from]) && nodeShown(nodes[edge.to]);

// The nodes and edges that stand out under the present choice; null where all do.
function lit() {
  if (state.edge !== null) {
    const edge = edges[state.edge];
    return { nodes: new Set([edge.from, edge.to]), edges: new Set([edge.id]) };
  }
  if (state.node === null) return null;
  const chosen = linesOf[state.node].filter(edgeShown);
  return {
    nodes: new Set([state.node, ...chosen.flatMap((edge) => [edge.from, edge.to])]),
    edges: new Set(chosen.map((edge) => edge.id)),
  };
}

// A new element with attributes and children; text becomes text nodes and nothing else.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

// A colour of the present theme, as page.css names it.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
