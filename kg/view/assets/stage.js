// The picture: vis-network on the coordinates that come with the scene, with our signs and names.

const stage = document.getElementById("stage");
const picture = document.getElementById("picture");
const statusLine = document.getElementById("status");
const READABLE = 0.8; // the zoom at which a narrow window opens
const NARROW = 700;
const LARGEST = 1.25;
const EDGE = 12; // pixels around the picture
const FOOT = 52; // and below it, for the buttons
const STRIP = 78; // or for the strip of days

let palette = {};
let light = null; // what stands out, as lit() says
let opening = true; // the scene is already another, what vis-network holds is not
let said = ""; // what was last done, for those who cannot see it

function readPalette() {
  const names = ["ground", "ink", "outline", "line", "faint", "strong", "dispute", "left", "middle", "right", "onleft", "onright", "accent", "muted", "card", "edge"];
  palette = Object.fromEntries(names.map((name) => [name, colour(name)]));
}

readPalette();
const shownEdges = new vis.DataSet();
const shownNodes = new vis.DataSet();
const everyNode = () => shownNodes.getIds(); // vis-network leaves out hidden ones unless asked by name
const options = JSON.parse(told.options);
options.nodes.ctxRenderer = ({ ctx, id, x, y }) => ({
  drawNode() {
    if (opening) return;
    const scale = network.getScale();
    const faint = light !== null && !light.nodes.has(id);
    const ring = id === state.node || id === state.hoverNode ? palette.accent : nodes[id].is_focus ? palette.ink : "";
    (isBoxed(nodes[id], scale) ? drawBox : drawSign)(ctx, nodes[id], x, y, { scale, faint, ring });
  },
  nodeDimensions: sizeOf(id),
});
const sizeOf = (id) => {
  const [width, height] = !opening && isBoxed(nodes[id], network.getScale()) ? nodes[id].size : [40, 40];
  return { width, height };
};
const network = new vis.Network(stage, { nodes: shownNodes, edges: shownEdges }, options);
stage.querySelector(".vis-network").removeAttribute("tabindex"); // one stop for the keyboard, and that has a name
const placed = ({ id, x, y }) => ({ id, x, y });
const drawnLine = (edge) => ({ ...edge, ...strokeOf(edge) });

whenOpened(() => {
  opening = true;
  light = null;
  network.body.emitter.emit("_blockRedraw"); // or vis-network draws all anew after each step, until it is framed
  shownEdges.clear();
  shownNodes.clear();
  const { interaction } = JSON.parse(scene.options);
  network.setOptions({ interaction });
  shownNodes.add(nodes.map(placed));
  shownEdges.add(edges.map(drawnLine));
  lead();
  // vis-network draws only whom it knows to be in sight, and knows nobody's place before it has once drawn
  for (const node of Object.values(network.body.nodes)) node.updateBoundingBox(network.canvas.getContext());
  opening = false;
  network.unselectAll();
  document.getElementById("sentence").textContent = scene.sentence;
});

// vis-network 9.1.2 knows curves from middle to middle: ours begin and end where the scene has them, the handles too.
const courseFor = (curve) => courseOf(edges[curve.id] ?? {}, curve.from, curve.to);
const isPorted = (curve) => !opening && isBoxed(nodes[curve.from.id], network.getScale());
const OURS = {
  _getViaCoordinates: { value() { return courseFor(this).slice(1, 3); } },
  fromPoint: { get() { return isPorted(this) ? courseFor(this)[0] : this.from; }, set() {} },
  toPoint: {
    get() { return this.tip ?? (isPorted(this) ? courseFor(this)[3] : this.to); },
    set(point) { this.tip = point === this.to ? null : point; }, // vis-network ends a line where its arrow begins
  },
  _getDistanceToEdge: { value(x1, y1, x2, y2, x, y) {
    return Math.min(...Array.from({ length: 25 }, (_, i) => this.getPoint(i / 24)).map((point) => Math.hypot(point.x - x, point.y - y)));
  } },
};

// Has curves run as ours do; the first to be made were made before they knew.
function lead() {
  const curved = edges.filter((edge) => edge.route && edge.from !== edge.to).map(({ id }) => network.body.edges[id].edgeType);
  if (!curved.length || Object.hasOwn(Object.getPrototypeOf(curved[0]), "fromPoint")) return;
  Object.defineProperties(Object.getPrototypeOf(curved[0]), OURS);
  for (const curve of curved) { delete curve.fromPoint; delete curve.toPoint; }
}

// A claim is drawn in the colour of the side that makes it; everything else in grey.
const sideOf = (edge) => (edge.status === "recorded" || edge.status === "derived" ? 0 : nodes[edge.from].side);
const plainSide = (side) => (side < 0 ? palette.onleft : palette.onright);
const plainOf = (edge) => (sideOf(edge) ? plainSide(sideOf(edge)) : palette.line);

function strokeOf(edge) {
  const side = sideOf(edge);
  const plain = plainOf(edge);
  const stands = light === null ? plain : light.edges.has(edge.id) ? (side ? plain : palette.strong) : palette.faint;
  const width = light?.edges.has(edge.id) ? 2 : edge.status === "derived" ? 1 : 1.3;
  const color = { color: stands, highlight: stands, hover: side ? plain : palette.strong };
  return { color, width, hidden: !edgeShown(edge), hoverWidth: 0.6, selectionWidth: 0 };
}

// Brings lines, signs and names in step with the state.
function refresh() {
  light = lit();
  shownEdges.update(shownEdges.getIds().map((id) => ({ id, ...strokeOf(edges[id]) })));
  shownNodes.update(everyNode().map((id) => ({ id, hidden: !nodeShown(nodes[id]) })));
  network.redraw();
}

// The grounds of the sides with their names, and before each name the bar that its boxes have.
network.on("beforeDrawing", (ctx) => {
  const size = Math.max(FONT, SMALLEST / network.getScale());
  ctx.font = `600 ${size}px ${FACE}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const { name, side, box: [left, top, right, bottom] } of bands) {
    ctx.fillStyle = side < 0 ? palette.left : side > 0 ? palette.right : palette.middle;
    ctx.beginPath();
    ctx.roundRect(left, top, right - left, bottom - top, 16);
    ctx.fill();
    ctx.fillStyle = palette.muted;
    ctx.fillText(name, (left + right) / 2, top + 19);
    const half = ctx.measureText(name).width / 2 + 8;
    ctx.fillStyle = plainSide(side);
    if (side) ctx.fillRect((left + right) / 2 + side * half - BAR / 2, top + 19 - size / 2, BAR, size);
  }
});

network.on("afterDrawing", (ctx) => {
  if (opening) return;
  const at = network.getPositions(everyNode());
  const scale = network.getScale();
  const centre = network.getViewPosition();
  const wide = stage.clientWidth / scale / 2 + 60;
  const high = stage.clientHeight / scale / 2 + 60;
  const sight = { left: centre.x - wide, right: centre.x + wide, top: centre.y - high, bottom: centre.y + high };
  drawDisputed(ctx, at);
  const spoken = new Set([...(state.hoverEdge === null ? [] : [state.hoverEdge]), ...(light?.edges ?? (edges.length <= FEW ? edges.keys() : []))]);
  const unnamed = drawNames(ctx, scale, at, sight, spoken);
  const hidden = unnamed ? `Zoom in to read ${unnamed} more ${unnamed === 1 ? "name" : "names"}` : "";
  const words = nodes.length ? [said, hidden].filter(Boolean).join(" ") : "There is nothing to show.";
  if (statusLine.textContent !== words) statusLine.textContent = words;
});

// Shows the whole picture; a narrow window opens readable instead, on what is in focus or best connected.
function frame({ whole = false } = {}) {
  network.setSize("100%", "100%"); // a legend of another height has left the stage another size
  const [left, top, right, bottom] = wholeBox();
  const foot = period.hidden ? FOOT : STRIP;
  const [wide, high] = [stage.clientWidth - 2 * EDGE, stage.clientHeight - EDGE - foot];
  const fits = Math.min(wide / (right - left), high / (bottom - top), LARGEST);
  if (!whole && fits < READABLE && stage.clientWidth < NARROW && nodes.length) {
    const centre = nodes.reduce((best, node) => (urgency(node) > urgency(best) ? node : best));
    const { x, y } = network.getPosition(centre.id);
    const [aside, above] = [wide / READABLE / 2, high / READABLE / 2]; // no further out than the picture goes
    const kept = (at, least, most) => (least > most ? (least + most) / 2 : Math.min(Math.max(at, least), most));
    const position = { x: kept(x, left + aside, right - aside), y: kept(y, top + above, bottom - above + FOOT / READABLE) };
    network.moveTo({ position, scale: READABLE });
  } else {
    const position = { x: (left + right) / 2, y: (top + bottom + (foot - EDGE) / fits) / 2 };
    network.moveTo({ position, scale: fits });
  }
  network.body.emitter.emit("_allowRedraw");
  network.redraw();
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const gently = () => (calm.matches ? false : { duration: 250, easingFunction: "easeInOutQuad" });
const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: gently() });
