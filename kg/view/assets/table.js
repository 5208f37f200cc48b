// The same lines as a table, for those who would rather read.

const table = document.getElementById("table");

function fillTable() {
  const rows = edges.filter(edgeShown).map((edge) =>
    element("tr", { "data-line": edge.id },
      element("td", {}, nameButton(edge.from)),
      element("td", {}, element("button", { type: "button", class: "name", click: () => pick({ edge: edge.id }) }, element("bdi", {}, edge.phrase))),
      element("td", {}, nameButton(edge.to)),
      element("td", { class: "standing" }, stroke(edge.status), statusName(edge.status)),
      element("td", { class: "days" }, times(edge)),
      element("td", {}, ...evidence(edge))));
  const heads = ["Who", "Relation", "Whom or what", "Standing", "When", "Words and document"];
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  const caption = element("caption", {}, plural(rows.length, "relation"));
  table.replaceChildren(element("table", {}, caption, element("thead", {}, head), element("tbody", {}, ...rows)));
}

const nameButton = (id) =>
  element("button", { type: "button", class: "name", click: () => pick({ node: id }) }, element("bdi", {}, nodes[id].name));

// A line as one sentence that leads to it.
const lineButton = ({ id, from, to, phrase }) =>
  element("button", { type: "button", class: "name", click: () => pick({ edge: id }) },
    element("bdi", {}, nodes[from].name), " ", element("bdi", {}, phrase), " ", element("bdi", {}, nodes[to].name));

function pick(choice) {
  showView("picture");
  choose(choice, { bring: true });
  panel.focus();
}
