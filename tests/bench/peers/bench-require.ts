/** Node's own require in what webpack packed: the peers' binaries cannot be packed. */
declare const __non_webpack_require__: (name: string) => unknown;

/** A package of the bench's own folder, which the product does not know: benchRequire("@e965/xlsx"). */
export const benchRequire = (name: string): unknown => __non_webpack_require__(name);
