import { run } from './action';
import { toolkit } from './toolkit';

void run(process.env, toolkit(process.env), new Date().toISOString().slice(0, 10)).then((code) => {
  process.exitCode = code;
});
