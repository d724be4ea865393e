/**
 * The value below which a standard normal variable stays with the given probability, 0.5 to 0.99999: 0.975 gives 1.96.
 * Newton's method from 0: there the distribution function is concave, so the steps climb to the answer and never pass it.
 */
export function normalQuantile(probability: number): number {
	let z = 0;
	for (let step = 1; step > 1e-12; z += step) step = (probability - normalDistribution(z)) / normalDensity(z);
	return z;
}

function normalDensity(z: number): number {
	return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …): Marsaglia, Evaluating the Normal Distribution (2004). */
function normalDistribution(z: number): number {
	let sum = z;
	let term = z;
	for (let odd = 3; term > sum * 1e-17; odd += 2) {
		term *= (z * z) / odd;
		sum += term;
	}
	return 0.5 + normalDensity(z) * sum;
}
