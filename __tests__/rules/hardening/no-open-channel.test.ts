import { noOpenChannel } from '../../../src/rules/hardening/no-open-channel';
import { testRule } from '../rule-tester';

testRule(noOpenChannel);
