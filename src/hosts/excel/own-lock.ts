import { ownProtection } from "../xlsx-file/own-protection";

type Permission = (typeof ownProtection)["allowed" | "forbidden"][number];
type Option = `allow${Capitalize<Permission>}`;

// "formatCells" -> "allowFormatCells", as Excel's calls name it; the types do not follow the letters.
const optionOf = (permission: Permission): Option =>
  `allow${permission.slice(0, 1).toUpperCase()}${permission.slice(1)}` as Option;

const settings: Readonly<Partial<Record<Option, boolean>>> = Object.fromEntries([
  ...ownProtection.allowed.map((permission) => [optionOf(permission), true]),
  ...ownProtection.forbidden.map((permission) => [optionOf(permission), false]),
]);

/** How the product locks a sheet of its own: without a password, and as it does in files. */
export const ownLockOptions: Excel.WorksheetProtectionOptions = settings;

/** Whether a protection is the product's own. Excel does not say before it is asked to lift it whether there is a password. */
export const isOwnLock = (options: Excel.WorksheetProtectionOptions | null): boolean =>
  options !== null &&
  Object.entries(settings).every(
    // Its keys are names of options; Object.entries forgets it.
    ([option, isAllowed]) => (options[option as Option] ?? false) === isAllowed,
  );
