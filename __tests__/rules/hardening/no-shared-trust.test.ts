import { noSharedTrust } from '../../../src/rules/hardening/no-shared-trust';
import { testRule } from '../rule-tester';

testRule(noSharedTrust);
