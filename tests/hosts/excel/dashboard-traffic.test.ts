import { gridOf } from "../../grid-of";
import { aDashboard } from "./a-dashboard";
import { inExcel } from "./sample-in-excel";

// Generous: other work may keep the machine busy.
jest.setTimeout(60_000);

test.each(["scattered", "in runs"] as const)(
  "185 Members by 300 KPIs with marks %s are written in three round trips, each well under 5 MB",
  async (kind) => {
    const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
    await workbook.read();
    excel.requests.length = 0;
    const drawing = aDashboard({ members: 185, kpis: 300, kind });
    await workbook.apply([{ kind: "draw", drawing }]);
    // Areas in one address would take one, but not in an Excel whose list separator is another.
    expect(excel.requests.length).toBeLessThanOrEqual(3);
    for (const { sent, received, actions } of excel.requests) {
      expect(sent).toBeLessThan(2_500_000);
      expect(received).toBeLessThan(1_000_000);
      expect(actions.length).toBeLessThan(3_000);
    }
    const cells = excel.book.sheets[1]?.cells;
    drawing.rows.forEach((row, r) =>
      row.cells.forEach((cell, c) => {
        const fill = cells?.get(`${r}:${c}`)?.style["fill.color"];
        if (fill !== cell?.style?.fill) throw new Error(`${r}:${c} is ${String(fill)}`);
      }),
    );
  },
);
