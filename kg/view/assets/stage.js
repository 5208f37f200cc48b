// The picture: vis-network on the coordinates that come with the scene, with our signs and names.

const stage = document.getElementById("stage");
const picture = document.getElementById("picture");
const statusLine = document.getElementById("status");
const READABLE = 0.8; // the zoom at which a narrow window opens
const NARROW = 700;
const LARGEST = 1.25;
const EDGE = 12; // pixels around the picture
const FOOT = 52; // and below it, for the buttons

const everyNode = nodes.map((node) => node.id); // vis-network leaves out hidden ones unless asked by name

let palette = {};
let light = null; // what stands out, as lit() says

function readPalette() {
  const names = ["ground", "ink", "outline", "line", "faint", "strong", "dispute", "left", "right", "onleft", "onright", "accent", "muted"];
  palette = Object.fromEntries(names.map((name) => [name, colour(name)]));
}

readPalette();
const shownEdges = new vis.DataSet(edges.map((edge) => ({ ...edge, ...strokeOf(edge) })));
const shownNodes = new vis.DataSet(nodes.map(({ id, x, y }) => ({ id, x, y })));
const options = JSON.parse(scene.options);
options.nodes.ctxRenderer = ({ ctx, id, x, y }) => ({
  drawNode() {
    const faint = light !== null && !light.nodes.has(id);
    const ring = id === state.node || id === state.hoverNode ? palette.accent : nodes[id].is_focus ? palette.ink : "";
    drawSign(ctx, nodes[id].kind, x, y, { scale: network.getScale(), faint, ring, side: nodes[id].side });
  },
  nodeDimensions: { width: 40, height: 40 },
});
const network = new vis.Network(stage, { nodes: shownNodes, edges: shownEdges }, options);

function strokeOf(edge) {
  const plain = edge.status === "derived" ? palette.muted : palette.line;
  const stands = light === null ? plain : light.edges.has(edge.id) ? palette.strong : palette.faint;
  const width = light?.edges.has(edge.id) ? 2 : 1.3;
  const color = { color: stands, highlight: stands, hover: palette.strong };
  return { color, width, hidden: !edgeShown(edge), hoverWidth: 0.6, selectionWidth: 0 };
}

// Brings lines, signs and names in step with the state.
function refresh() {
  light = lit();
  shownEdges.update(edges.map((edge) => ({ id: edge.id, ...strokeOf(edge) })));
  shownNodes.update(nodes.map((node) => ({ id: node.id, hidden: !nodeShown(node) })));
  network.redraw();
}

network.on("beforeDrawing", (ctx) => {
  for (const { name, side, box: [left, top, right, bottom] } of bands) {
    ctx.fillStyle = side < 0 ? palette.left : palette.right;
    ctx.beginPath();
    ctx.roundRect(left, top, right - left, bottom - top, 16);
    ctx.fill();
    const size = Math.max(FONT, SMALLEST / network.getScale());
    ctx.font = `600 ${size}px ${FACE}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "top";
    ctx.fillStyle = palette.muted;
    ctx.fillText(name, (left + right) / 2, top + 10);
  }
});

network.on("afterDrawing", (ctx) => {
  const at = network.getPositions(everyNode);
  const scale = network.getScale();
  const centre = network.getViewPosition();
  const wide = stage.clientWidth / scale / 2 + 60;
  const high = stage.clientHeight / scale / 2 + 60;
  const sight = { left: centre.x - wide, right: centre.x + wide, top: centre.y - high, bottom: centre.y + high };
  drawDisputed(ctx, at);
  const spoken = new Set([...(state.hoverEdge === null ? [] : [state.hoverEdge]), ...(light?.edges ?? [])]);
  const unnamed = drawNames(ctx, scale, at, sight, spoken);
  const hidden = unnamed ? `Zoom in to read ${unnamed} more ${unnamed === 1 ? "name" : "names"}` : "";
  const words = nodes.length ? hidden : "There is nothing to show.";
  if (statusLine.textContent !== words) statusLine.textContent = words;
});

// Shows the whole picture; a narrow window opens readable instead, on what is in focus or best connected.
function frame({ whole = false } = {}) {
  const [left, top, right, bottom] = scene.box;
  const [wide, high] = [stage.clientWidth - 2 * EDGE, stage.clientHeight - EDGE - FOOT];
  const fits = Math.min(wide / (right - left), high / (bottom - top), LARGEST);
  if (!whole && fits < READABLE && stage.clientWidth < NARROW && nodes.length) {
    const centre = nodes.reduce((best, node) => (urgency(node) > urgency(best) ? node : best));
    network.moveTo({ position: network.getPosition(centre.id), scale: READABLE });
  } else {
    const position = { x: (left + right) / 2, y: (top + bottom + (FOOT - EDGE) / fits) / 2 };
    network.moveTo({ position, scale: fits });
  }
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const gently = () => (calm.matches ? false : { duration: 250, easingFunction: "easeInOutQuad" });
const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: gently() });
