import { noLooseTools } from '../../../src/rules/hardening/no-loose-tools';
import { testRule } from '../rule-tester';

testRule(noLooseTools);
