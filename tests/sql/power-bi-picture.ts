import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { usualStatusStyles } from "../../src/sheets/palette";
import { statusesInOrder } from "../../src/domain/kpi/status";
import type { SqlRow } from "./engine";

export const picturePath = join(__dirname, "../../docs/images/power-bi.svg");
export const pictureQuery =
  "SELECT pillar, shown_status, kpis, kpis_of_pillar FROM status_by_pillar ORDER BY pillar";

const bar = { height: 26, gap: 14, left: 70, width: 560, top: 16 };

/** A stacked bar for each pillar: its KPIs by status, in the colours of the sheets, with their numbers. */
export function pictureOf(rows: readonly SqlRow[]): string {
  const pillars = [...new Set(rows.map(({ pillar }) => pillar))];
  const most = Math.max(...rows.map(({ kpis_of_pillar }) => Number(kpis_of_pillar)));
  const parts = pillars.flatMap((pillar, place) => {
    const y = bar.top + place * (bar.height + bar.gap);
    let x = bar.left;
    const label = `<text x="${bar.left - 8}" y="${y + 18}" text-anchor="end">Pillar ${pillar}</text>`;
    const stacked = statusesInOrder.flatMap((status) => {
      const kpis = Number(
        rows.find((row) => row["pillar"] === pillar && row["shown_status"] === status)?.["kpis"] ?? 0,
      );
      if (kpis === 0) return [];
      const width = (bar.width * kpis) / most;
      const {
        fill = "#FFFFFF",
        colour,
        word,
      }: { fill?: string; colour: string; word: string } = usualStatusStyles[status];
      const drawn = `<g><title>${word}: ${kpis}</title><rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${bar.height}" fill="${fill}" stroke="#FFFFFF"/><text x="${(x + width / 2).toFixed(1)}" y="${y + 18}" text-anchor="middle" fill="${colour}">${usualStatusStyles[status].symbol} ${kpis}</text></g>`;
      x += width;
      return [drawn];
    });
    return [label, ...stacked];
  });
  const height = bar.top + pillars.length * (bar.height + bar.gap);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bar.left + bar.width + 10} ${height}" font-family="Segoe UI, Arial, sans-serif" font-size="13" role="img" aria-label="KPIs by pillar and status">\n${parts.join("\n")}\n</svg>\n`;
}

/** Draws the picture of docs/power-bi.md anew. */
export const drawPicture = (rows: readonly SqlRow[]): void => writeFileSync(picturePath, pictureOf(rows));
