// Where a name that is brought in finds room: on rings around the one it belongs to, over nothing else.

const AIR = 8;
const RING = 56; // pixels from ring to ring
const FIRST = 96;
const RINGS = 400;
const ruler = document.createElement("canvas").getContext("2d");

// The room that a name's sign and lines take up at a place.
function cardAt(node, { x, y }) {
  if (node.size) return boxAround({ size: node.size.map((each) => each + 2 * AIR) }, { x, y });
  ruler.font = `${FONT}px ${FACE}`;
  const half = Math.max(SIGN, ...node.lines.map((line) => ruler.measureText(line).width / 2)) + AIR;
  return { left: x - half, right: x + half, top: y - SIGN - AIR, bottom: y + SIGN + LINE * node.lines.length + AIR };
}

const bandCard = ({ box: [left, top, right, bottom] }) => ({ left, top, right, bottom });

// The first free place, ring by ring, beginning on the side that faces out of the picture.
function freePlace(node, near, taken) {
  const [left, top, right, bottom] = scene.box;
  const outward = Math.atan2(near.y - (top + bottom) / 2, near.x - (left + right) / 2);
  for (let ring = 0; ring < RINGS; ring += 1) {
    const reach = FIRST + ring * RING;
    const seats = Math.floor((2 * Math.PI * reach) / RING);
    for (let seat = 0; seat < seats; seat += 1) {
      const turn = outward + ((seat % 2 ? 1 : -1) * Math.ceil(seat / 2) * 2 * Math.PI) / seats;
      const place = { x: Math.round(near.x + reach * Math.cos(turn)), y: Math.round(near.y + reach * Math.sin(turn)) };
      const card = cardAt(node, place);
      if (!taken.some((other) => meet(card, other))) return place;
    }
  }
  return { x: near.x, y: near.y };
}

// The box around the whole picture, with all that was brought in.
function wholeBox() {
  const cards = [...state.brought.keys()].map((id) => cardAt(nodes[id], nodes[id]));
  const [left, top, right, bottom] = scene.box;
  return [
    Math.min(left, ...cards.map((card) => card.left)), Math.min(top, ...cards.map((card) => card.top)),
    Math.max(right, ...cards.map((card) => card.right)), Math.max(bottom, ...cards.map((card) => card.bottom)),
  ];
}
