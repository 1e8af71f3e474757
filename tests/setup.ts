import fc from "fast-check";

// The same worlds in every run; another seed by hand: RSP_SEED=7 npx jest
fc.configureGlobal({ seed: Number(process.env["RSP_SEED"] ?? 20180701) });
