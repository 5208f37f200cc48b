// The state of the page in its address, so that it can be sent, bookmarked and gone back from.

let byIri = new Map();
let byName = new Map();

const edgeName = (edge) => [nodes[edge.from].iri, nodes[edge.to].iri, edge.kind, edge.phrase].join(" ");
const known = (values) => values.map((iri) => byIri.get(iri)).filter((id) => id !== undefined);

function address() {
  const said = new URLSearchParams();
  const tell = (key, ids) => { for (const id of ids) said.append(key, nodes[id].iri); };
  if (scene !== told) said.set("lens", scene.lens);
  tell("shown", state.brought.keys());
  tell("by", state.brought.values());
  if (state.node !== null) tell("name", [state.node]);
  if (state.edge !== null) said.set("line", edgeName(edges[state.edge]));
  if (state.way) tell("way", [state.way.from, state.way.to]);
  tell("around", state.around);
  tell("hidden", state.hiddenNodes);
  tell("pinned", state.pinned);
  for (const kind of [...state.hiddenKinds, ...state.hiddenStatuses]) said.append("without", kind);
  if (state.since) said.set("since", state.since);
  if (state.until) said.set("until", state.until);
  if (!table.hidden) said.set("view", "table");
  return `#${said}`;
}

let quiet = false; // while the page follows its address, it writes none

// Puts what is shown into the address; going back undoes it.
function remember() {
  const now = address();
  if (!quiet && now !== written) leaveTrail(now);
}

function silently(act) {
  quiet = true;
  act();
  quiet = false;
}

// Brings the page into the state that an address tells; whatever it does not know, it leaves out.
async function recall(from) {
  const said = new URLSearchParams(from.slice(1));
  const lens = said.get("lens") ?? told.lens;
  const another = lens !== scene.lens && told.others.some((other) => other.lens === lens);
  if (another || (scene !== told && lens === told.lens) || state.brought.size) openScene(lens);
  if (another) frameOnce();
  if (said.has("shown")) await waiting();
  if (written !== from) return; // the reader went on meanwhile
  restore(said);
}

function restore(said) {
  byIri = new Map(nodes.map((node) => [node.iri, node.id]));
  byName = new Map(edges.map((edge) => [edgeName(edge), edge.id]));
  bringBack(said.getAll("shown"), said.getAll("by"));
  const near = (key) => new Set(known(said.getAll(key)).filter((id) => !away.has(id)));
  [state.around, state.hiddenNodes, state.pinned] = ["around", "hidden", "pinned"].map(near);
  const without = new Set(said.getAll("without"));
  state.hiddenKinds = new Set(kinds.map(({ kind }) => kind).filter((kind) => without.has(kind)));
  state.hiddenStatuses = new Set(scene.standings.map(([status]) => status).filter((status) => without.has(status)));
  [state.since, state.until] = ["since", "until"].map((key) => (days.includes(said.get(key)) ? said.get(key) : ""));
  if (state.since && state.until && state.since > state.until) state.since = "";
  showPeriod();
  drawLegend();
  silently(() => {
    showView(said.get("view") === "table" ? "table" : "picture");
    choose(chosen(said));
  });
}

function bringBack(shown, by) {
  shown.forEach((iri, i) => {
    const [id, near] = [byIri.get(iri), byIri.get(by[i])];
    if (away.has(id) && near !== undefined && !away.has(near)) bringIn([id], near);
  });
}

function chosen(said) {
  const way = known(said.getAll("way"));
  if (way.length === 2 && way.every((id) => !away.has(id))) return { path: way };
  const [node] = known(said.getAll("name"));
  if (node !== undefined && !away.has(node)) return { node };
  const edge = byName.get(said.get("line"));
  return edge !== undefined && inPicture(edges[edge]) ? { edge } : {};
}
