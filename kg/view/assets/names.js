// Names and words on the canvas: at a readable size at every zoom, and never over one another.

const FONT = 13;
const SMALLEST = 11; // pixels on the screen
const LINE = 15;
const SIGN = 21;
const FACE = '"Helvetica Neue", Arial, "Liberation Sans", sans-serif';
const MOST_NAMES = 600;
const STRUCK = 0.34; // where a disputed line is struck: clear of the words in its middle

// Draws what fits: first the chosen, then the best connected. Returns how many names in sight found no room.
function drawNames(ctx, scale, at, sight, spoken) {
  const size = Math.max(FONT, SMALLEST / scale);
  const taken = [];
  const inSight = nodes.filter((node) => nodeShown(node) && within(at[node.id], sight));
  const obstacles = inSight.length < MOST_NAMES ? inSight : [];
  const ordered = [...inSight].sort((a, b) => urgency(b) - urgency(a) || a.id - b.id);
  ctx.textAlign = "center";
  ctx.textBaseline = "top";
  let said = false;
  let left = 0;
  for (const [turn, node] of ordered.entries()) {
    if (!said && !light?.nodes.has(node.id)) said = drawPhrases(ctx, size, at, spoken, taken, obstacles);
    ctx.font = `${node.is_focus ? 600 : 400} ${size}px ${FACE}`;
    const box = turn < MOST_NAMES && boxOf(ctx, node, at[node.id], size);
    const must = node.id === state.node || node.id === state.hoverNode;
    const blocked = !box || (!must && (taken.some((other) => meet(box, other)) || obstacles.some((other) =>
      other !== node && meet(box, signBox(at[other.id])))));
    if (blocked) left += !light || light.nodes.has(node.id) ? 1 : 0;
    else {
      taken.push(box);
      ctx.globalAlpha = !light || light.nodes.has(node.id) || must ? 1 : 0.25;
      node.lines.forEach((line, i) => write(ctx, line, at[node.id].x, box.top + i * size * (LINE / FONT), size));
    }
  }
  if (!said) drawPhrases(ctx, size, at, spoken, taken, obstacles);
  ctx.globalAlpha = 1;
  return left;
}

// What some lines say, in their middles; after the names that stand out, before the rest.
function drawPhrases(ctx, size, at, spoken, taken, obstacles) {
  const signs = obstacles.map((node) => signBox(at[node.id]));
  ctx.font = `italic ${size * 0.92}px ${FACE}`;
  for (const id of spoken) {
    const words = shortened(edges[id].phrase);
    const spot = along(edges[id], at, 0.5);
    const half = ctx.measureText(words).width / 2 + 3;
    const box = { left: spot.x - half, right: spot.x + half, top: spot.y - size * 0.6, bottom: spot.y + size * 0.6 };
    if (!edgeShown(edges[id]) || [...taken, ...signs].some((other) => meet(box, other))) continue;
    taken.push(box);
    write(ctx, words, spot.x, box.top + size * 0.1, size);
  }
  return true;
}

const shortened = (words) => (words.length > 36 ? `${words.slice(0, 34)}…` : words);

function write(ctx, text, x, y, size) {
  ctx.lineJoin = "round";
  ctx.lineWidth = size * 0.32;
  ctx.strokeStyle = palette.ground;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, x, y);
}

const urgency = (node) =>
  (node.id === state.node ? 4e6 : 0) + (node.id === state.hoverNode ? 2e6 : 0) + (light?.nodes.has(node.id) ? 1e6 : 0) +
  (node.is_focus ? 1e5 : 0) + node.weight;

function boxOf(ctx, node, { x, y }, size) {
  const half = Math.max(...node.lines.map((line) => ctx.measureText(line).width)) / 2;
  const top = y + SIGN + 3;
  return { left: x - half, right: x + half, top, bottom: top + node.lines.length * size * (LINE / FONT) };
}

const signBox = ({ x, y }) => ({ left: x - 18, right: x + 18, top: y - 18, bottom: y + 18 });
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = ({ x, y }, box) => x > box.left && x < box.right && y > box.top && y < box.bottom;

// A point along a line as vis-network bends it: 0 where it begins, 1 where it ends.
function along(edge, at, t) {
  const from = at[edge.from];
  const to = at[edge.to];
  if (edge.from === edge.to) return { x: from.x + 34, y: from.y - 34 };
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const angle = Math.atan2(-dy, dx) + (0.5 * edge.bend + 0.5) * Math.PI;
  const reach = (0.5 * Math.abs(edge.bend) + 0.5) * Math.hypot(dx, dy);
  const via = { x: from.x + reach * Math.sin(angle), y: from.y + reach * Math.cos(angle) };
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * via.x + c * to.x, y: a * from.y + b * via.y + c * to.y };
}

// Two strokes across each disputed line.
function drawDisputed(ctx, at) {
  ctx.strokeStyle = palette.dispute;
  ctx.lineWidth = 2;
  for (const edge of edges) {
    if (edge.status !== "disputed" || !edgeShown(edge)) continue;
    const { x, y } = along(edge, at, STRUCK);
    ctx.globalAlpha = !light || light.edges.has(edge.id) ? 1 : 0.2;
    ctx.beginPath();
    for (const shift of [-3, 3]) {
      ctx.moveTo(x + shift - 2, y + 7);
      ctx.lineTo(x + shift + 2, y - 7);
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}
