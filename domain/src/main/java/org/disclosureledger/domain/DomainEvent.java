package org.disclosureledger.domain;

public interface DomainEvent {}
