/** /subscribe/area: each press on the map is a corner. Without this script, towns are ticked in the list. */
const find = <T extends Element>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} on this page`);
  return found;
};

const map = find("[data-draw]", SVGSVGElement);
const outline = find("[data-outline]", HTMLInputElement);
const said = find("[data-drawn]", HTMLElement);
const SVG = "http://www.w3.org/2000/svg";
const shape = document.createElementNS(SVG, "polygon");
const marks = document.createElementNS(SVG, "g");
shape.setAttribute("class", "a");
map.append(shape, marks);

type Corner = { x: number; y: number };
let corners: Corner[] = [];
const MOST = 60;

for (const one of document.querySelectorAll<HTMLElement>("[data-with-script]")) one.hidden = false;
map.addEventListener("click", ({ clientX, clientY }) => {
  const at = map.getScreenCTM();
  if (!at || corners.length >= MOST) return;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(at.inverse());
  corners.push({ x, y });
  show();
});
find("[data-back]", HTMLButtonElement).addEventListener("click", () => {
  corners.pop();
  show();
});
find("[data-clear]", HTMLButtonElement).addEventListener("click", () => {
  corners = [];
  show();
});

function show(): void {
  shape.setAttribute("points", corners.map(({ x, y }) => `${x},${y}`).join(" "));
  marks.replaceChildren(
    ...corners.map(({ x, y }) => {
      const mark = document.createElementNS(SVG, "circle");
      for (const [name, value] of Object.entries({ class: "corner", cx: x, cy: y, r: 7 }))
        mark.setAttribute(name, String(value));
      return mark;
    }),
  );
  outline.value = corners.length < 3 ? "" : corners.map(degrees).join(" ");
  const words = corners.length === 0 ? "none" : corners.length < 3 ? "few" : "enough";
  said.textContent = (said.dataset[words] ?? "").replace("#", String(corners.length));
}

function degrees({ x, y }: Corner): string {
  const { width, height } = map.viewBox.baseVal;
  const { north, south, west, east } = map.dataset;
  const lat = Number(north) - (y / height) * (Number(north) - Number(south));
  const lon = Number(west) + (x / width) * (Number(east) - Number(west));
  return `${lat.toFixed(4)},${lon.toFixed(4)}`;
}
