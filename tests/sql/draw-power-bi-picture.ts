import { rmSync } from "node:fs";
import { duckDb } from "./duck-db";
import { drawPicture, pictureQuery } from "./power-bi-picture";
import { sampleData } from "./sample-data";

/** npm run picture:power-bi */
async function draw(): Promise<void> {
  const data = await sampleData();
  const engine = await duckDb(data);
  drawPicture(await engine.rows(pictureQuery));
  await engine.close();
  rmSync(data, { recursive: true });
}

void draw();
