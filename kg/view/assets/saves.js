// The buttons that save what is shown: the picture as PNG or SVG, the lines as CSV, the chosen as Turtle.

const FILES = {
  PNG: savePng,
  SVG: () => offerFile("picture.svg", "image/svg+xml", [svgOf()]),
  CSV: () => offerFile("lines.csv", "text/csv", ["\ufeff", csvOf()]),
  Turtle: () => offerFile("chosen.ttl", "text/turtle", [turtleOf()]),
};
document.getElementById("saves").append(
  ...Object.entries(FILES).map(([name, save]) => element("button", { type: "button", click: save }, name)));

// Nothing leaves the page: a file is made in it and handed to the reader.
function offerFile(name, type, parts) {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

function savePng() {
  const drawn = stage.querySelector("canvas");
  const copy = element("canvas", { width: drawn.width, height: drawn.height });
  const ctx = copy.getContext("2d");
  ctx.fillStyle = palette.ground;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(drawn, 0, 0);
  copy.toBlob((blob) => offerFile("picture.png", "image/png", [blob]));
}
