// The strip of days on which documents were issued: the picture as it was known on one of them.

const days = [...new Set(documents.map(({ issued }) => issued).filter(Boolean))].sort();
const strip = document.getElementById("days");
const slider = document.getElementById("day");
const dayName = document.getElementById("day-name");

function showDay() {
  slider.value = String(state.day ? days.indexOf(state.day) : days.length - 1);
  const undated = documents.filter(({ issued }) => !issued).length;
  const beside = undated ? `, with ${undated} undated ${undated === 1 ? "document" : "documents"}` : "";
  dayName.textContent = state.day ? `known by ${state.day}${beside}` : `all that is known, to ${days.at(-1) ?? ""}${beside}`;
  slider.setAttribute("aria-valuetext", dayName.textContent);
}

strip.hidden = days.length < 2;
slider.max = String(Math.max(days.length - 1, 0));
slider.addEventListener("input", () => {
  const place = Number(slider.value);
  state.day = place === days.length - 1 ? "" : days[place];
  showDay();
  changed();
});
showDay();
