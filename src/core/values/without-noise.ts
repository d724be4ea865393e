/** The number without the dust of binary arithmetic: 100 × 0.7 × 0.9 is 63, not 62.99999999999999. Keeps 12 digits. */
export function withoutNoise(value: number): number {
	return Number(value.toPrecision(12));
}
