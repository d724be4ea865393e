/** Of one page at Google: the eleventh call waits until one of the ten is done (Apps Script: Class google.script.run). */
const AT_ONCE = 10;

/** Begins calls at once, as long as fewer than ten are under way; the others wait their turn. */
export function createCallQueue(): (begin: (done: () => void) => void) => void {
	const waiting: ((done: () => void) => void)[] = [];
	let running = 0;
	const next = () => {
		while (running < AT_ONCE) {
			const begin = waiting.shift();
			if (begin === undefined) return;
			running++;
			begin(() => {
				running--;
				next();
			});
		}
	};
	return (begin) => {
		waiting.push(begin);
		next();
	};
}
