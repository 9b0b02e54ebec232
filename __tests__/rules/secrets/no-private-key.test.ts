import { noPrivateKey } from '../../../src/rules/secrets/no-private-key';
import { testRule } from '../rule-tester';

testRule(noPrivateKey);
