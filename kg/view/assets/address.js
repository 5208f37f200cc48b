// The state of the page in its address, so that it can be sent, bookmarked and gone back from.

const byIri = new Map(nodes.map((node) => [node.iri, node.id]));
const NOTHING_SAID = "#";
let written = location.hash || NOTHING_SAID;
let depth = 0;

const edgeName = (edge) => [nodes[edge.from].iri, nodes[edge.to].iri, edge.kind, edge.phrase].join(" ");
const byName = new Map(edges.map((edge) => [edgeName(edge), edge.id]));
const iris = (ids) => [...ids].map((id) => nodes[id].iri);
const known = (values) => values.map((iri) => byIri.get(iri)).filter((id) => id !== undefined);

function address() {
  const said = new URLSearchParams();
  if (scene.lens && scene !== told) said.set("lens", scene.lens);
  if (state.node !== null) said.set("name", nodes[state.node].iri);
  if (state.edge !== null) said.set("line", edgeName(edges[state.edge]));
  if (state.way) for (const id of [state.way.from, state.way.to]) said.append("way", nodes[id].iri);
  if (state.around !== null) said.set("around", nodes[state.around].iri);
  for (const iri of iris(state.hiddenNodes)) said.append("hidden", iri);
  for (const iri of iris(state.pinned)) said.append("pinned", iri);
  for (const kind of state.hiddenKinds) said.append("without", kind);
  for (const status of state.hiddenStatuses) said.append("without", status);
  if (state.day) said.set("day", state.day);
  if (!table.hidden) said.set("view", "table");
  return `#${said}`;
}

// Puts what is shown into the address; going back in the browser undoes it.
function remember() {
  const now = address();
  if (now === written) return;
  written = now;
  depth += 1;
  location.hash = now;
  back.disabled = false;
}

// Brings the page into the state that the address tells; whatever it does not know, it leaves out.
function recall() {
  const said = new URLSearchParams(location.hash.slice(1));
  const [node] = known(said.getAll("name"));
  const [around] = known(said.getAll("around"));
  const way = known(said.getAll("way"));
  state.around = around ?? null;
  state.hiddenNodes = new Set(known(said.getAll("hidden")));
  state.pinned = new Set(known(said.getAll("pinned")));
  const without = new Set(said.getAll("without"));
  for (const { kind } of kinds) without.has(kind) ? state.hiddenKinds.add(kind) : state.hiddenKinds.delete(kind);
  for (const { status } of statuses) without.has(status) ? state.hiddenStatuses.add(status) : state.hiddenStatuses.delete(status);
  state.day = days.includes(said.get("day")) ? said.get("day") : "";
  showDay();
  pressLegend();
  written = location.hash || NOTHING_SAID;
  showView(said.get("view") === "table" ? "table" : "picture");
  const edge = byName.get(said.get("line"));
  choose(way.length === 2 ? { path: way } : node !== undefined ? { node } : edge !== undefined ? { edge } : {});
}

addEventListener("hashchange", () => {
  if ((location.hash || NOTHING_SAID) === written) return;
  if ((new URLSearchParams(location.hash.slice(1)).get("lens") ?? told.lens) !== scene.lens) location.reload();
  else recall();
});

const back = document.getElementById("back");
back.addEventListener("click", () => {
  depth -= 1;
  back.disabled = depth < 1;
  history.back();
});

// The lenses as tabs: each a scene of its own, read when the page is loaded anew.
const tabs = document.getElementById("lenses");
for (const each of [told, ...told.others].filter(({ lens: name }) => name)) {
  const name = each.lens[0].toUpperCase() + each.lens.slice(1);
  const select = () => {
    if (each === scene) return;
    history.replaceState(null, "", each === told ? "#" : `#lens=${each.lens}`);
    location.reload();
  };
  tabs.append(element("button", { type: "button", "aria-pressed": String(each === scene), click: select }, name));
}
tabs.hidden = tabs.childElementCount < 2;
document.getElementById("sentence").textContent = scene.sentence;
