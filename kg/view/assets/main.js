// Choosing, moving and switching: what ties the parts together.

// Chooses a node, an edge, the way between two names, or nothing; `bring` moves it into sight.
function choose({ node = null, edge = null, path = null }, { bring = false } = {}) {
  const way = path && { nodes: path, edges: [], from: path[0], to: path[1], ...wayBetween(...path) };
  Object.assign(state, { node, edge, way });
  said = "";
  network.unselectAll();
  openPanel();
  refresh();
  remember();
  const ends = edge === null ? (node === null ? [] : [node]) : [edges[edge].from, edges[edge].to];
  if (ends.length) intoSight(ends, bring);
}

// Moves the picture no more than needed for the chosen to stand clear of the panel.
function intoSight(ends, bring) {
  const at = network.getPositions(ends);
  const scale = Math.max(network.getScale(), bring ? READABLE : 0);
  const beside = panel.offsetWidth < stage.clientWidth * 0.8;
  const free = {
    right: stage.clientWidth - (beside ? panel.offsetWidth : 0) - 70,
    bottom: stage.clientHeight - (beside ? 0 : panel.offsetHeight) - 70,
  };
  const [x, y] = ["x", "y"].map((axis) => ends.reduce((sum, id) => sum + at[id][axis], 0) / ends.length);
  const view = network.getViewPosition();
  const spot = { x: (x - view.x) * scale + stage.clientWidth / 2, y: (y - view.y) * scale + stage.clientHeight / 2 };
  const by = {
    x: Math.max(0, spot.x - free.right) + Math.min(0, spot.x - 70),
    y: Math.max(0, spot.y - free.bottom) + Math.min(0, spot.y - 50),
  };
  if (by.x || by.y || scale !== network.getScale()) {
    network.moveTo({ position: { x: view.x + by.x / scale, y: view.y + by.y / scale }, scale, animation: gently() });
  }
}

// After what is shown changed: what is hidden is not chosen either.
function changed() {
  const hidden = state.edge === null ? state.node !== null && !nodeShown(nodes[state.node]) : !edgeShown(edges[state.edge]);
  if (hidden) Object.assign(state, { node: null, edge: null });
  Object.assign(state, { way: null });
  pressLegend();
  openPanel();
  refresh();
  remember();
  if (!table.hidden) fillTable();
}

function showView(name) {
  const asTable = name === "table";
  picture.hidden = asTable;
  table.hidden = !asTable;
  document.getElementById("as-picture").setAttribute("aria-pressed", String(!asTable));
  document.getElementById("as-table").setAttribute("aria-pressed", String(asTable));
  if (asTable) {
    choose({});
    fillTable();
  }
  remember();
}

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

// The nearest shown name in a direction from the present one; the best connected to begin with.
function towards([dx, dy]) {
  const shown = nodes.filter(nodeShown);
  if (state.node === null) return shown.sort((a, b) => urgency(b) - urgency(a))[0]?.id ?? null;
  const at = network.getPositions(everyNode());
  const here = at[state.node];
  const cost = ({ id }) => {
    const ahead = (at[id].x - here.x) * dx + (at[id].y - here.y) * dy;
    const aside = Math.abs((at[id].x - here.x) * dy) + Math.abs((at[id].y - here.y) * dx);
    return ahead > 1 ? ahead + 2 * aside : Infinity;
  };
  const best = shown.filter((node) => cost(node) < Infinity).sort((a, b) => cost(a) - cost(b))[0];
  return best?.id ?? state.node;
}

stage.addEventListener("keydown", (event) => {
  if (WAYS[event.key]) choose({ node: towards(WAYS[event.key]) });
  else if (event.key === "Enter" && !panel.hidden) panel.focus();
  else if (event.key === "+" || event.key === "=") zoom(1.25);
  else if (event.key === "-") zoom(0.8);
  else return;
  event.preventDefault();
});

// Closes a list that hangs over the picture; who worked in it by keyboard goes on where it opens.
function shut(list) {
  const held = list.contains(document.activeElement);
  list.open = false;
  if (held) list.querySelector("summary").focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.target === searchBox) return;
  const open = [document.querySelector(".save"), undated].filter((each) => each.open);
  if (open.length) return open.forEach(shut);
  if (panel.contains(document.activeElement)) stage.focus();
  choose({});
});

network.on("click", ({ nodes: [node], edges: [edge] }) => choose(node === undefined ? { edge } : { node }));
for (const [event, key] of [["Node", "hoverNode"], ["Edge", "hoverEdge"]]) {
  network.on(`hover${event}`, (on) => { state[key] = on[event.toLowerCase()]; stage.classList.add("pointing"); network.redraw(); });
  network.on(`blur${event}`, () => { state[key] = null; stage.classList.remove("pointing"); network.redraw(); });
}

document.getElementById("as-picture").addEventListener("click", () => showView("picture"));
document.getElementById("as-table").addEventListener("click", () => showView("table"));
document.getElementById("closer").addEventListener("click", () => zoom(1.25));
document.getElementById("further").addEventListener("click", () => zoom(0.8));
document.getElementById("whole").addEventListener("click", () => frame({ whole: true }));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readPalette(); refresh(); });

// A frame may have no size when its page loads, as in a notebook's closed cell: draw when it gets one.
let unframed = true;
function frameOnce() {
  unframed = !stage.clientWidth || !stage.clientHeight;
  if (!unframed) frame();
}

openScene(told.lens);
new ResizeObserver(() => {
  if (!unframed || !stage.clientWidth || !stage.clientHeight) return;
  network.setSize("100%", "100%");
  network.redraw();
  frameOnce();
}).observe(stage);
if (written.length > 1) recall(written);
