// Names and words on the canvas: at a readable size at every zoom, and never over one another.

const FONT = 13;
const SMALLEST = 11; // pixels on the screen
const LINE = 15;
const SIGN = 21;
const FACE = '"Helvetica Neue", Arial, "Liberation Sans", sans-serif';
const MOST_NAMES = 600;
const BOXED = 9.5; // a name in a box is read from so many pixels on; below, a sign with its name under it
const FEW = 14; // so few lines say at once what they are
const HEADING = new Set(["LegalCase", "Court", "Judge"]); // named before all others, beside their sign where there is no room below
const STRUCK = 0.34; // where a disputed line is struck: clear of the words in its middle

// Draws what fits: first the chosen, then the best connected. Returns how many names in sight found no room.
function drawNames(ctx, scale, at, sight, spoken) {
  const size = Math.max(FONT, SMALLEST / scale);
  const taken = [];
  const shown = nodes.filter((node) => nodeShown(node) && within(at[node.id], sight));
  for (const node of shown) if (isBoxed(node, scale)) taken.push(boxAround(node, at[node.id]));
  const inSight = shown.filter((node) => !isBoxed(node, scale));
  const obstacles = inSight.length < MOST_NAMES ? inSight : [];
  const ordered = [...inSight].sort((a, b) => urgency(b) - urgency(a) || a.id - b.id);
  ctx.textAlign = "center";
  ctx.textBaseline = "top";
  let said = false;
  let left = 0;
  for (const [turn, node] of ordered.entries()) {
    if (!said && !light?.nodes.has(node.id)) said = drawPhrases(ctx, size, at, spoken, taken, obstacles);
    ctx.font = `${node.is_focus ? 600 : 400} ${size}px ${FACE}`;
    const isClear = (spot) => !taken.some((other) => meet(spot, other)) &&
      !obstacles.some((other) => other !== node && meet(spot, signBox(at[other.id])));
    const must = node.id === state.node || node.id === state.hoverNode;
    const spots = turn < MOST_NAMES ? spotsOf(ctx, node, at[node.id], size) : [];
    const box = must ? spots[0] : spots.find(isClear);
    if (!box) left += !light || light.nodes.has(node.id) ? 1 : 0;
    else {
      taken.push(box);
      ctx.globalAlpha = !light || light.nodes.has(node.id) || must ? 1 : 0.25;
      node.lines.forEach((line, i) => write(ctx, line, (box.left + box.right) / 2, box.top + i * size * (LINE / FONT), size));
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
    if (!edgeShown(edges[id])) continue;
    const words = shortened(edges[id].phrase);
    const spot = along(edges[id], at, 0.5);
    const half = ctx.measureText(words).width / 2 + 3;
    const box = { left: spot.x - half, right: spot.x + half, top: spot.y - size * 0.6, bottom: spot.y + size * 0.6 };
    if ([...taken, ...signs].some((other) => meet(box, other))) continue;
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
  (node.is_focus ? 1e5 : 0) + (HEADING.has(node.kind) ? 5e4 : 0) + node.weight;

function boxOf(ctx, node, { x, y }, size) {
  const half = Math.max(...node.lines.map((line) => ctx.measureText(line).width)) / 2;
  const top = y + SIGN + 3;
  return { left: x - half, right: x + half, top, bottom: top + node.lines.length * size * (LINE / FONT) };
}

// Where a name can stand: below its sign, and what heads the picture also right of it, left of it or above.
function spotsOf(ctx, node, { x, y }, size) {
  const below = boxOf(ctx, node, { x, y }, size);
  if (!HEADING.has(node.kind)) return [below];
  const [wide, high] = [below.right - below.left, below.bottom - below.top];
  const moved = (left, top) => ({ left, right: left + wide, top, bottom: top + high });
  return [below, moved(x + SIGN + 3, y - high / 2), moved(x - SIGN - 3 - wide, y - high / 2), moved(below.left, y - SIGN - 3 - high)];
}

const isBoxed = (node, scale) => node.size !== null && FONT * scale >= BOXED;
const boxAround = ({ size: [wide, high] }, { x, y }) => ({ left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 });
const signBox = ({ x, y }) => ({ left: x - 18, right: x + 18, top: y - 18, bottom: y + 18 });
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = ({ x, y }, box) => x > box.left && x < box.right && y > box.top && y < box.bottom;

// Start, handles and end of a line, as the scene tells them from the middles of its two names.
function courseOf({ route }, from, to) {
  const [sx, sy, ax, ay, bx, by, ex, ey] = route ?? [0, 0, 0, 0, 0, 0, 0, 0];
  return [{ x: from.x + sx, y: from.y + sy }, { x: from.x + ax, y: from.y + ay }, { x: to.x + bx, y: to.y + by }, { x: to.x + ex, y: to.y + ey }];
}

// A point along a line: 0 where it begins, 1 where it ends.
function along(edge, at, t) {
  const from = at[edge.from];
  if (edge.from === edge.to) return { x: from.x + 34, y: from.y - 34 };
  const [p, q, r, s] = courseOf(edge, from, at[edge.to]);
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  return { x: a * p.x + b * q.x + c * r.x + d * s.x, y: a * p.y + b * q.y + c * r.y + d * s.y };
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
