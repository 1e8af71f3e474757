import { parquetWriteBuffer } from "hyparquet-writer";
import type { TidyColumn, TidyTable, TidyType, TidyValue } from "../../domain/tidy/tidy-table";

type ParquetOptions = Parameters<typeof parquetWriteBuffer>[0];
type SchemaElement = NonNullable<ParquetOptions["schema"]>[number];

const elements: Readonly<Record<TidyType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  day: { type: "INT32", converted_type: "DATE" },
  boolean: { type: "BOOLEAN" },
};

/** A tidy table as a Parquet file. The same table gives the same bytes. */
export function writeParquet({ schema, rows }: TidyTable): Uint8Array {
  const columns = Object.entries(schema.columns);
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)],
      columnData: columns.map(([name, column]) => ({
        name,
        data: rows.map((row) => storedAs(column.type, row[name] ?? null)),
      })),
      createdBy: "RSP Tracker",
    }),
  );
}

const elementOf = ([name, { type, nullable }]: readonly [string, TidyColumn]): SchemaElement => ({
  ...elements[type],
  name,
  repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
});

/** A day is stored as the number of days since 1970. */
const storedAs = (type: TidyType, value: TidyValue): TidyValue | Date =>
  type === "day" && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value;
