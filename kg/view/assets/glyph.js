// Signs: the shape and icon of a kind, on the canvas and in the legend.

const SVG = "http://www.w3.org/2000/svg";
const TINY = 6; // a sign of fewer pixels is a plain square

const paths = new Map(kinds.map((look) => [look.kind, { shape: new Path2D(look.shape), icon: new Path2D(look.icon) }]));

// Draws a sign at a point of the canvas.
function drawSign(ctx, kind, x, y, { scale, faint, ring, side }) {
  const look = looks.get(kind);
  const { shape, icon } = paths.get(kind);
  ctx.save();
  ctx.translate(x, y);
  ctx.globalAlpha = faint ? 0.16 : 1;
  ctx.fillStyle = look.fill;
  if (scale * 36 < TINY) {
    ctx.fillRect(-17, -17, 34, 34);
    ctx.restore();
    return;
  }
  ctx.lineJoin = ctx.lineCap = "round";
  ctx.lineWidth = 9;
  ctx.strokeStyle = ring || palette.ground; // a gap between the sign and the lines that end at it
  ctx.stroke(shape);
  if (side && !ring) { // the side of the dispute, which its ground and its place tell as well
    ctx.lineWidth = 6;
    ctx.strokeStyle = side < 0 ? palette.onleft : palette.onright;
    ctx.stroke(shape);
  }
  ctx.fill(shape);
  ctx.lineWidth = 1.4;
  ctx.strokeStyle = palette.outline;
  ctx.stroke(shape);
  ctx.scale(0.8, 0.8);
  ctx.translate(-12, -12);
  ctx.lineWidth = 2;
  ctx.strokeStyle = look.ink;
  ctx.stroke(icon);
  ctx.restore();
}

function svg(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// The same sign as a small picture among text.
function sign(look) {
  return svg("svg", { viewBox: "-23 -23 46 46", class: "sign", "aria-hidden": "true" },
    svg("path", { d: look.shape, fill: look.fill, class: "outline" }),
    svg("path", { d: look.icon, fill: "none", stroke: look.ink, "stroke-width": 2, "stroke-linecap": "round",
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
