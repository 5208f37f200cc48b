// The same lines as a table, for those who would rather read.

const table = document.getElementById("table");

function fillTable() {
  const rows = edges.filter(edgeShown).map((edge) =>
    element("tr", {},
      element("td", {}, nameButton(edge.from)),
      element("td", {}, element("button", { type: "button", class: "name", click: () => pick({ edge: edge.id }) }, element("bdi", {}, edge.phrase))),
      element("td", {}, nameButton(edge.to)),
      element("td", { class: "standing" }, stroke(edge.status), statusName(edge.status)),
      element("td", {}, ...evidence(edge))));
  const heads = ["Who", "Relation", "Whom or what", "Standing", "Words and document"];
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  const caption = element("caption", {}, `${rows.length} ${rows.length === 1 ? "relation" : "relations"}`);
  table.replaceChildren(element("table", {}, caption, element("thead", {}, head), element("tbody", {}, ...rows)));
}

const nameButton = (id) =>
  element("button", { type: "button", class: "name", click: () => pick({ node: id }) }, element("bdi", {}, nodes[id].name));

function pick(choice) {
  showView("picture");
  choose(choice, { bring: true });
}
