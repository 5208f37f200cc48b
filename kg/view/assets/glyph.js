// Signs: the shape and icon of a kind, on the canvas and in the legend.

const SVG = "http://www.w3.org/2000/svg";
const TINY = 6; // a sign of fewer pixels is a plain square

const paths = new Map();

// The paths of a kind's sign, made once.
function pathsOf(kind) {
  const { shape, icon } = looks.get(kind);
  if (!paths.has(kind)) paths.set(kind, { shape: new Path2D(shape), icon: new Path2D(icon) });
  return paths.get(kind);
}

// What a sign is filled with and its icon drawn in: its own tone, or where it is hollow its side's colour alone.
function tint(node) {
  if (!looks.get(node.kind).is_hollow || !node.side) return { fill: node.fill, ink: node.ink, edge: palette.outline };
  const own = plainSide(node.side);
  return { fill: palette.card, ink: own, edge: own };
}

// Draws a sign at a point of the canvas.
function drawSign(ctx, node, x, y, { scale, faint, ring }) {
  const { shape, icon } = pathsOf(node.kind);
  const { fill, ink, edge } = tint(node);
  ctx.save();
  ctx.translate(x, y);
  ctx.globalAlpha = faint ? 0.16 : 1;
  ctx.fillStyle = fill;
  if (scale * 36 < TINY) {
    ctx.fillStyle = edge;
    ctx.fillRect(-18, -18, 36, 36);
    ctx.fillStyle = fill === palette.card ? edge : fill;
    ctx.fillRect(-13, -13, 26, 26);
    ctx.restore();
    return;
  }
  ctx.lineJoin = ctx.lineCap = "round";
  if (ring) {
    ctx.lineWidth = 9;
    ctx.strokeStyle = ring;
    ctx.stroke(shape);
  }
  ctx.fill(shape);
  ctx.lineWidth = edge === palette.outline ? 1.4 : 2.6;
  ctx.strokeStyle = edge;
  ctx.stroke(shape);
  ctx.scale(0.8, 0.8);
  ctx.translate(-12, -12);
  ctx.lineWidth = 2;
  ctx.strokeStyle = ink;
  ctx.stroke(icon);
  ctx.restore();
}

const IN_BOX = 0.66; // a sign in a box is smaller
const SEAT = 21; // the middle of its sign
const LEAD = 42; // where its name begins
const CORNER = 9;
const BAR = 4; // the bar at the outer edge of a box: left on the left side, right on the right

// Draws a box with sign and name around a point of the canvas.
function drawBox(ctx, node, x, y, { scale, faint, ring }) {
  const [wide, high] = node.size;
  const [left, top] = [x - wide / 2, y - high / 2];
  ctx.save();
  ctx.fillStyle = palette.ground; // so that no line shows through a faint box
  ctx.beginPath();
  ctx.roundRect(left, top, wide, high, CORNER);
  ctx.fill();
  ctx.globalAlpha = faint ? 0.25 : 1;
  ctx.fillStyle = palette.card;
  ctx.fill();
  ctx.save();
  ctx.clip();
  if (node.side) {
    ctx.fillStyle = plainSide(node.side);
    ctx.fillRect(node.side < 0 ? left : left + wide - BAR, top, BAR, high);
  }
  ctx.restore();
  ctx.lineWidth = ring ? 2.6 : 1;
  ctx.strokeStyle = ring || palette.edge;
  ctx.stroke();
  ctx.save();
  ctx.translate(left + SEAT, y);
  ctx.scale(IN_BOX, IN_BOX);
  drawSign(ctx, node, 0, 0, { scale, faint, ring: "" });
  ctx.restore();
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  ctx.font = `${node.is_focus ? 600 : 400} ${FONT}px ${FACE}`;
  ctx.fillStyle = palette.ink;
  node.lines.forEach((line, i) => ctx.fillText(line, left + LEAD, y + (i - (node.lines.length - 1) / 2) * LINE + 0.5, wide - LEAD - BAR - 2));
  ctx.restore();
}

function svg(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const isSided = (kind) => nodes.some((node) => node.side && node.kind === kind);

// The same sign as a small picture among text; plain where colour tells a side and not the kind.
function sign(look) {
  const plain = isSided(look.kind);
  return svg("svg", { viewBox: "-23 -23 46 46", class: plain ? "sign plain" : "sign", "aria-hidden": "true" },
    svg("path", { d: look.shape, fill: plain ? "none" : look.fill, class: "outline" }),
    svg("path", { d: look.icon, fill: "none", stroke: plain ? "currentColor" : look.ink, "stroke-width": 2, "stroke-linecap": "round",
      "stroke-linejoin": "round", transform: "scale(.8) translate(-12 -12)" }));
}

const DASHES = { recorded: "none", alleged: "7 5", disputed: "7 5", derived: "1.5 4" };

// A line of a standing as a small picture among text; a disputed one is struck.
function stroke(status) {
  const drawn = svg("svg", { viewBox: "0 0 40 14", class: "stroke", "aria-hidden": "true" },
    svg("path", { d: "M2 7H38", "stroke-dasharray": DASHES[status] }));
  if (status === "disputed") drawn.append(svg("path", { d: "M15 13L19 1M21 13L25 1", class: "struck" }));
  return drawn;
}
