import fc from "fast-check";

const asked = process.env.LAWS_SEED;

/**
 * Laws are tried on the same made-up inputs in each run, so that a run's answer speaks of the code alone.
 * `LAWS_SEED=random npx vitest run` tries others, `LAWS_SEED=7` those of a failure.
 */
fc.configureGlobal({ seed: asked === "random" ? Math.floor(Math.random() * 2 ** 31) : Number(asked ?? 1) });
