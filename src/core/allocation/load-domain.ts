import { addScaledColumn, type Domain, type Relaxation, type SavedBasis, spread } from "./relaxation.ts";
import { refactor, resetToActivities } from "./working-basis.ts";

/** Takes up a domain from a basis saved in a larger one, or from prices of zero. */
export function loadDomain(relaxation: Relaxation, domain: Domain, saved: SavedBasis | undefined): void {
	const { model, classes, open, lower, upper, rowScale } = relaxation;
	relaxation.domain = domain;
	const loading = ++relaxation.loading;
	let classCount = 0;
	const seen = relaxation.priceOfCost.fill(-1);
	for (let i = 0; i < domain.sets.length; i++) {
		const group = model.classOf[domain.sets[i]!]!;
		if (seen[group] === -1) {
			seen[group] = 0;
			classes[classCount++] = group;
		}
	}
	relaxation.classCount = classCount;
	for (let j = 0; j < domain.options.length; j++) open[domain.options[j]!] = loading;
	for (let row = 0; row < relaxation.rows; row++) {
		lower[row] = domain.lower[row]! * rowScale[row]!;
		upper[row] = domain.upper[row]! * rowScale[row]!;
	}

	if (saved === undefined || !restore(relaxation, saved)) startAfresh(relaxation);
	sumKeys(relaxation);
	if (!bringUpToDate(relaxation)) {
		startAfresh(relaxation);
		sumKeys(relaxation);
	}
}

export function saveBasis(relaxation: Relaxation): SavedBasis {
	const { basis, prices, atUpper, key, model } = relaxation;
	return {
		basic: basis.basic.slice(),
		prices: prices.slice(),
		atUpper: atUpper.slice(),
		keys: basis.basic.map((item) => (item < 0 ? -1 : key[model.setOf[item]!]!)),
	};
}

/** Rebuilds the inverse and the prices from the basis. */
export function bringUpToDate(relaxation: Relaxation): boolean {
	const { rows, basis, prices, profit, model, key, column } = relaxation;
	const works = refactor(basis, (option) => {
		column.fill(0);
		addScaledColumn(relaxation, option, 1, column);
		addScaledColumn(relaxation, key[model.setOf[option]!]!, -1, column);
		return column;
	});
	if (!works) return false;
	prices.fill(0);
	for (let at = 0; at < rows; at++) {
		const item = basis.basic[at]!;
		if (item < 0) continue;
		const gain = profit[item]! - profit[key[model.setOf[item]!]!]!;
		for (let row = 0; row < rows; row++) {
			prices[row] = prices[row]! + gain * basis.inverse[at * rows + row]!;
		}
	}
	return true;
}

function clearBasics({ basis, basicsIn, isBasic, isActivityBasic, model }: Relaxation): void {
	for (const item of basis.basic) {
		if (item < 0) continue;
		isBasic[item] = 0;
		basicsIn[model.setOf[item]!] = 0;
	}
	isActivityBasic.fill(0);
}

/** False if a set's basic options and key are all closed now, so that the basis is of no use. */
function restore(relaxation: Relaxation, saved: SavedBasis): boolean {
	const { rows, basis, prices, atUpper, key, model, open, loading, isBasic, basicsIn } = relaxation;
	clearBasics(relaxation);
	basis.basic.set(saved.basic);
	prices.set(saved.prices);
	atUpper.set(saved.atUpper);
	setKeys(relaxation);
	for (let at = 0; at < rows; at++) {
		const item = basis.basic[at]!;
		if (item < 0) {
			relaxation.isActivityBasic[-1 - item] = 1;
			continue;
		}
		const set = model.setOf[item]!;
		isBasic[item] = 1;
		basicsIn[set] = basicsIn[set]! + 1;
		key[set] = saved.keys[at]!;
	}
	for (let at = 0; at < rows; at++) {
		const item = basis.basic[at]!;
		if (item < 0) continue;
		const set = model.setOf[item]!;
		if (open[key[set]!] === loading) continue;
		if (open[item] !== loading) {
			const other = basis.basic.findIndex(
				(option) => option >= 0 && model.setOf[option] === set && open[option] === loading,
			);
			if (other < 0) return false;
			exchange(relaxation, set, other);
		} else exchange(relaxation, set, at);
	}
	return true;
}

function exchange({ basis, key, isBasic }: Relaxation, set: number, position: number): void {
	const option = basis.basic[position]!;
	const before = key[set]!;
	basis.basic[position] = before;
	key[set] = option;
	isBasic[option] = 0;
	isBasic[before] = 1;
}

function startAfresh(relaxation: Relaxation): void {
	clearBasics(relaxation);
	resetToActivities(relaxation.basis);
	relaxation.basis.updates = 0;
	relaxation.prices.fill(0);
	relaxation.isActivityBasic.fill(1);
	setKeys(relaxation);
}

/** The best option of each set at the prices is its key. */
function setKeys(relaxation: Relaxation): void {
	const { model, domain, prices, priceOfCost, priceOfCreator, profit, cost, key } = relaxation;
	const { sets, start, options } = domain;
	spread(relaxation, prices, priceOfCost, priceOfCreator);
	for (let i = 0; i < sets.length; i++) {
		const set = sets[i]!;
		const group = model.classOf[set]!;
		let best = -Infinity;
		for (let j = start[i]!; j < start[i + 1]!; j++) {
			const option = options[j]!;
			const worth =
				profit[option]! - cost[option]! * priceOfCost[group]! - model.taken[option]! * priceOfCreator[group]!;
			if (worth > best) {
				best = worth;
				key[set] = option;
			}
		}
	}
}

function sumKeys(relaxation: Relaxation): void {
	const { domain, activity, key } = relaxation;
	activity.set(domain.base);
	for (let i = 0; i < domain.sets.length; i++)
		addScaledColumn(relaxation, key[domain.sets[i]!]!, 1, activity);
}
