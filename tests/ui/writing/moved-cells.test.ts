import { movedCells } from "../../../src/ui/writing/moved-cells";
import { gridOf } from "../../grid-of";

const book = (answer: string | null, other = "same") => ({
  sheets: [
    gridOf("Member Status", [
      ["Member", "1-(a)"],
      ["Fiji", answer],
      ["Samoa", other],
    ]),
  ],
});

const line = (address: string, label: string) => ({
  sheet: "Member Status",
  address,
  label,
  was: "",
  becomes: "yes",
});

test("of a preview, the cells are told that hold something else now, each with what it held", () => {
  const preview = [line("B2", "Fiji"), line("B3", "Samoa")];
  expect(movedCells(preview, book(null), book("no"))).toEqual([
    { sheet: "Member Status", address: "B2", label: "Fiji", was: "", is: "no" },
  ]);
});

test("cells beside the preview are nobody's business", () => {
  expect(movedCells([line("B2", "Fiji")], book("no"), book("no", "changed"))).toEqual([]);
});
