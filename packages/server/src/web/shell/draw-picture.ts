import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";

const FACE = "@expo-google-fonts/source-sans-3";
const fontFiles = [`${FACE}/400Regular/SourceSans3_400Regular.ttf`, `${FACE}/700Bold/SourceSans3_700Bold.ttf`].map(
  (file) => fileURLToPath(import.meta.resolve(file)),
);

/** A picture of ours as PNG, the same on every machine: with our own face, and none of the system's. */
export async function drawPicture(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
    imageRendering: 0,
  });
  return image.asPng();
}
