import { run } from './action';
import { toolkit } from './toolkit';

void run(process.env, toolkit(process.env)).then((code) => {
  process.exitCode = code;
});
