export { type Dot, dotMap } from "../../shell/dot-map.ts";
