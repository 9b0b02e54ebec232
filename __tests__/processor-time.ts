/** Processor time (milliseconds) of the fastest of three runs: what a busy machine adds is left out. */
export function processorTime(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
