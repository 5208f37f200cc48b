// The scene, read from the page's JSON: names, lines, and who is tied to whom. Nothing here is ever HTML.

const told = JSON.parse(document.getElementById("scene").textContent);
let scene = told;
let [nodes, edges, documents, kinds, statuses, bands, linesOf] = [[], [], [], [], [], [], []];
let looks = new Map();
const openings = [];

// Has a part of the page do something whenever a scene is opened; parts come in the order of the scripts.
const whenOpened = (act) => openings.push(act);

// What the reader has chosen: one node or one edge (by number), a way between two, what the pointer is on, what the
// legend hides, whom the reader hid or pinned, those whose neighbours alone are shown, who was brought in by whom,
// and the period of knowledge.
const nothingChosen = () => ({
  node: null, edge: null, way: null, start: null, hoverNode: null, hoverEdge: null,
  hiddenKinds: new Set(), hiddenStatuses: new Set(), hiddenNodes: new Set(), pinned: new Set(), around: new Set(),
  brought: new Map(), since: "", until: "",
});
const state = nothingChosen();
const away = new Set(); // names that the page holds but does not draw yet

// Opens the scene of a lens; every part of the page takes it up.
function openScene(lens) {
  scene = told.others.find((other) => other.lens === lens) ?? told;
  ({ statuses, bands } = scene);
  nodes = scene.nodes.map((node) => ({ ...node }));
  [edges, documents, kinds] = [scene.edges, scene.documents, scene.kinds].map((each) => [...each]);
  looks = new Map(kinds.map((look) => [look.kind, look]));
  linesOf = nodes.map(() => []);
  edges.forEach(tie);
  away.clear();
  Object.assign(state, nothingChosen());
  for (const act of openings) act();
}

function tie(edge) {
  linesOf[edge.from].push(edge);
  if (edge.to !== edge.from) linesOf[edge.to].push(edge);
}

// A line as one sentence.
const spelled = ({ from, phrase, to }) => `${nodes[from].name} ${phrase} ${nodes[to].name}`;
const otherEnd = (edge, id) => (edge.from === id ? edge.to : edge.from);
const isNear = (id) => state.around.has(id) || linesOf[id].some((edge) => state.around.has(otherEnd(edge, id)));
// The day that a period goes by: a line's own, or else that from which it is known.
const dayOf = ({ since, known }) => since || known;
const isKnown = (edge) =>
  !((state.until && dayOf(edge) > state.until) || (edge.until && state.since && edge.until < state.since));
// What has a day is known from it, and any other name with the first of its lines.
const isNamed = (node) =>
  !state.until || (node.on ? node.on <= state.until : !linesOf[node.id].length || linesOf[node.id].some(isKnown));
const inPicture = (edge) => !away.has(edge.from) && !away.has(edge.to);
const nodeShown = (node) =>
  !away.has(node.id) && (state.pinned.has(node.id) ||
  (!state.hiddenKinds.has(node.kind) && !state.hiddenNodes.has(node.id) && (!state.around.size || isNear(node.id)) && isNamed(node)));
const edgeShown = (edge) =>
  !state.hiddenStatuses.has(edge.status) && isKnown(edge) && nodeShown(nodes[edge.from]) && nodeShown(nodes[edge.to]);
const isNew = (edge) => !dayOf(edge) || dayOf(edge) >= state.since;

// The nodes and edges that stand out under the present choice; null where all do.
function lit() {
  if (state.way) return { nodes: new Set([...state.way.nodes, ...state.pinned]), edges: new Set(state.way.edges) };
  if (state.edge !== null) {
    const edge = edges[state.edge];
    return { nodes: new Set([edge.from, edge.to]), edges: new Set([edge.id]) };
  }
  if (state.node === null && !state.since) return null;
  const chosen = (state.node === null ? edges.filter(isNew) : linesOf[state.node]).filter(edgeShown);
  return {
    nodes: new Set([...(state.node === null ? [] : [state.node]), ...state.pinned, ...chosen.flatMap((edge) => [edge.from, edge.to])]),
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

const plural = (count, one, many = `${one}s`) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

// A colour of the present theme, as page.css names it.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
