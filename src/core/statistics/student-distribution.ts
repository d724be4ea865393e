/**
 * The probability that a Student t variable with a whole number of degrees of freedom stays below a value (Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4). Beyond 300 degrees it changes no more that
 * anybody could see.
 */
export function studentDistribution(value: number, degrees: number): number {
	const many = Math.min(300, Math.max(1, Math.floor(degrees)));
	const angle = Math.atan(Math.abs(value) / Math.sqrt(many));
	const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
	const isOdd = many % 2 === 1;
	let term = isOdd ? cosine : 1;
	let sum = many === 1 ? 0 : term;
	for (let step = isOdd ? 3 : 2; step < many; step += 2) {
		term *= (cosine * cosine * (step - 1)) / step;
		sum += term;
	}
	const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
	return value < 0 ? (1 - within) / 2 : (1 + within) / 2;
}

/** The value below which it stays with the given probability, 0.5 to 0.9999. */
export function studentValue(probability: number, degrees: number): number {
	let [low, high] = [0, 1];
	while (studentDistribution(high, degrees) < probability) high *= 2;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (studentDistribution(middle, degrees) < probability) low = middle;
		else high = middle;
	}
	return high;
}
