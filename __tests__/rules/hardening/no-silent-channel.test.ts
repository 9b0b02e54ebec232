import { noSilentChannel } from '../../../src/rules/hardening/no-silent-channel';
import { testRule } from '../rule-tester';

testRule(noSilentChannel);
