import { parentPort, workerData } from "node:worker_threads";

/**
 * One solver on one problem, in a thread that can be ended: some do not look at the clock. Runs from this folder, whose
 * packages are its own.
 */
const solvers = { glpk, yalps, "javascript-lp-solver": javascriptLpSolver };

const { solver, model, seconds } = workerData;
const solve = await solvers[solver](model, seconds);
let timed = run();
// As the other side is: warm, where that takes no time.
if (timed.milliseconds < 1000) timed = run();
parentPort.postMessage(timed);

function run() {
	const start = performance.now();
	const value = solve();
	return { milliseconds: performance.now() - start, value };
}

async function glpk({ columns, rows }, seconds) {
	const { default: load } = await import("glpk.js/node");
	const library = await load();
	const { GLP_UP, GLP_LO, GLP_FX, GLP_MAX, GLP_OPT } = library;
	return () => {
		const { result } = library.solve(
			{
				name: "allocation",
				objective: {
					direction: GLP_MAX,
					name: "value",
					vars: columns.map(({ name, value }) => ({ name, coef: value })),
				},
				subjectTo: rows.map(({ terms, sense, bound }, at) => ({
					name: `row${at}`,
					vars: terms.map(([name, coef]) => ({ name, coef })),
					bnds: { type: { "<=": GLP_UP, ">=": GLP_LO, "=": GLP_FX }[sense], ub: bound, lb: bound },
				})),
				binaries: columns.map(({ name }) => name),
			},
			{ tmlim: seconds, presol: true },
		);
		return result.status === GLP_OPT ? result.z : undefined;
	};
}

async function yalps({ columns, rows }, seconds) {
	const { solve } = await import("yalps");
	return () => {
		const solution = solve(
			{
				direction: "maximize",
				objective: "value",
				constraints: limits(rows),
				variables: coefficients(columns, rows),
				binaries: true,
			},
			{ timeout: seconds * 1000, tolerance: 0, maxIterations: Number.POSITIVE_INFINITY, maxPivots: 1e9 },
		);
		return solution.status === "optimal" ? solution.result : undefined;
	};
}

async function javascriptLpSolver({ columns, rows }, seconds) {
	const { default: library } = await import("javascript-lp-solver");
	return () => {
		const solution = library.Solve({
			opType: "max",
			optimize: "value",
			constraints: { ...limits(rows), ...Object.fromEntries(columns.map(({ name }) => [name, { max: 1 }])) },
			variables: coefficients(columns, rows, true),
			ints: Object.fromEntries(columns.map(({ name }) => [name, 1])),
			options: { timeout: seconds * 1000, tolerance: 0 },
		});
		// Out of time it may call halves of packages feasible, which are no plan.
		const whole = columns
			.map(({ name }) => solution[name] ?? 0)
			.every((share) => Math.abs(share - Math.round(share)) < 1e-6);
		return solution.feasible && whole ? solution.result : undefined;
	};
}

function limits(rows) {
	const kinds = { "<=": "max", ">=": "min", "=": "equal" };
	return Object.fromEntries(rows.map(({ sense, bound }, at) => [`row${at}`, { [kinds[sense]]: bound }]));
}

function coefficients(columns, rows, upperBounds = false) {
	const variables = Object.fromEntries(
		columns.map(({ name, value }) => [name, upperBounds ? { value, [name]: 1 } : { value }]),
	);
	for (const [at, { terms }] of rows.entries()) {
		for (const [name, factor] of terms) variables[name][`row${at}`] = factor;
	}
	return variables;
}
