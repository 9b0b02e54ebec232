import { noWeakModel } from '../../../src/rules/hardening/no-weak-model';
import { testRule } from '../rule-tester';

testRule(noWeakModel);
