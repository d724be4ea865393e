export function greatestCommonDivisor(a: number, b: number): number {
	let [large, small] = [Math.abs(a), Math.abs(b)];
	while (small > 0) [large, small] = [small, large % small];
	return large;
}
