// The scene, read from the page's JSON: names, lines, and who is tied to whom. Nothing here is ever HTML.

const told = JSON.parse(document.getElementById("scene").textContent);
const lens = new URLSearchParams(location.hash.slice(1)).get("lens");
const scene = told.others.find((other) => other.lens === lens) ?? told;
const { nodes, edges, documents, kinds, statuses, bands } = scene;
const looks = new Map(kinds.map((look) => [look.kind, look]));
const linesOf = nodes.map(() => []);
for (const edge of edges) {
  linesOf[edge.from].push(edge);
  if (edge.to !== edge.from) linesOf[edge.to].push(edge);
}

// What the reader has chosen: one node or one edge (by number), a way between two, what the pointer is on, what the
// legend hides, whom the reader hid or pinned, the one whose neighbours alone are shown, and the day of knowledge.
const state = {
  node: null, edge: null, way: null, start: null, hoverNode: null, hoverEdge: null,
  hiddenKinds: new Set(), hiddenStatuses: new Set(), hiddenNodes: new Set(), pinned: new Set(), around: null, day: "",
};

const isNear = (node) =>
  node.id === state.around || linesOf[node.id].some((edge) => edge.from === state.around || edge.to === state.around);
const nodeShown = (node) =>
  state.pinned.has(node.id) ||
  (!state.hiddenKinds.has(node.kind) && !state.hiddenNodes.has(node.id) && (state.around === null || isNear(node)));
// The days on which the documents of a line were issued; a line without a dated document is always known.
const daysOf = (edge) => edge.evidence.flatMap((each) => each.documents.map((number) => documents[number].issued));
const isKnown = (edge) => {
  const days = state.day ? daysOf(edge) : [];
  return !days.length || days.some((day) => !day || day <= state.day);
};
const edgeShown = (edge) =>
  !state.hiddenStatuses.has(edge.status) && isKnown(edge) && nodeShown(nodes[edge.from]) && nodeShown(nodes[edge.to]);

// The nodes and edges that stand out under the present choice; null where all do.
function lit() {
  if (state.way) return { nodes: new Set([...state.way.nodes, ...state.pinned]), edges: new Set(state.way.edges) };
  if (state.edge !== null) {
    const edge = edges[state.edge];
    return { nodes: new Set([edge.from, edge.to]), edges: new Set([edge.id]) };
  }
  if (state.node === null) return null;
  const chosen = linesOf[state.node].filter(edgeShown);
  return {
    nodes: new Set([state.node, ...state.pinned, ...chosen.flatMap((edge) => [edge.from, edge.to])]),
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
