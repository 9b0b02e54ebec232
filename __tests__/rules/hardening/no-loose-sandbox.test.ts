import { noLooseSandbox } from '../../../src/rules/hardening/no-loose-sandbox';
import { testRule } from '../rule-tester';

testRule(noLooseSandbox);
